// The arrows of the house: who may import whom. Checked by `npm run check:layers`.

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** The rooms of the core: what each may lean on beside itself. A folder that is not here may lean on nothing. */
const CORE = {
  knowledge: { may: [], why: 'Knowledge is read without knowing what is asked of it.' },
  language: { may: ['knowledge'], why: 'A script is folded and told apart without knowing what is asked.' },
  question: { may: ['knowledge', 'language'], why: 'A question is understood before any status is known.' },
  status: { may: ['knowledge', 'question'], why: 'A status is worked out without knowing how it will be told.' },
  change: { may: ['knowledge', 'status'], why: 'What moved is read from statuses.' },
  plan: {
    may: ['knowledge', 'language', 'question', 'status', 'change'],
    why: 'What is told is settled before it has words.',
  },
  say: {
    may: ['knowledge', 'language', 'question', 'status', 'plan'],
    why: 'ask.ts is the one door; nothing behind it goes through it again.',
  },
};
/** The rooms of adapters/ that every place may use. */
const COMMON = ['present', 'state', 'host', 'notices'];
/** Libraries of platforms and stores, and the room each belongs to; the files that compose may use any. */
const AT_HOME = {
  slack: '@slack/',
  discord: 'discord',
  state: 'kysely/|pg/',
  web: 'hono/|@hono/|@modelcontextprotocol/|@svg-maps/|ical-generator/|rate-limiter-flexible/',
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    never('no-circular', 'Two files that need each other are one file, or three.', {}, { circular: true }),
    never('not-to-unresolvable', 'What is imported exists.', {}, { couldNotResolve: true }),
    never(
      'core-knows-no-place',
      'The core knows no adapter and no test.',
      { path: '^src/' },
      { path: '^(adapters|test)/' },
    ),
    never(
      'a-room-has-its-rule',
      'A new folder of the core gets its arrows in CORE first.',
      { path: `^src/(?!(${Object.keys(CORE).join('|')})/)[^/]+/` },
      { path: '^src/' },
    ),
    never('no-test-code', 'Nothing that runs needs a test.', { path: '^adapters/' }, { path: '^test/' }),
    ...Object.entries(CORE).map(([room, { may, why }]) =>
      never(
        `${room}-arrow`,
        why,
        { path: `^src/${room}/` },
        { path: '^src/', pathNot: `^src/(${[room, ...may].join('|')})/` },
      ),
    ),
    never(
      'status-takes-types-of-question',
      'Of the question, a status needs the shape of a Query, never its code.',
      { path: '^src/status/' },
      { path: '^src/question/', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'state-stands-alone',
      'What outlives the process is kept without knowing what it is for.',
      { path: '^adapters/state/' },
      { path: '^adapters/', pathNot: '^adapters/state/' },
    ),
    never(
      'present-knows-state-only',
      'Pages are laid out without knowing the place, the process or the clock.',
      { path: '^adapters/present/' },
      { path: '^adapters/', pathNot: '^adapters/(present|state)/' },
    ),
    never(
      'what-all-share-knows-no-notices',
      'Answers and the process do not know that anybody is told of changes.',
      { path: '^adapters/host/' },
      { path: '^adapters/notices/' },
    ),
    // Any folder, also one that does not exist yet: what two places share moves into one of the common rooms.
    never(
      'places-do-not-lean',
      'No place of delivery knows another.',
      { path: '^adapters/([^/]+)/' },
      { path: '^adapters/[^/]+/', pathNot: `^adapters/($1|${COMMON.join('|')})/` },
    ),
    never(
      'nothing-composes-but-the-root',
      'What starts the places is above them.',
      { path: '^adapters/[^/]+/' },
      { path: '^adapters/[^/]+\\.[^/]+$' },
    ),
    ...Object.entries(AT_HOME).map(([room, library]) =>
      never(
        `${room}-library-at-home`,
        'A library of the outside is used in its own room.',
        { path: '^(src/|adapters/[^/]+/)', pathNot: `^adapters/${room}/` },
        { path: `node_modules/(${library})` },
      ),
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.cjs', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
