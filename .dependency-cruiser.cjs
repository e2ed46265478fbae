// The arrows of the house: who may import whom. Checked by `npm run check:layers`.

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

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
    never('no-test-code', 'Nothing that runs needs a test.', { path: '^adapters/' }, { path: '^test/' }),
    never(
      'knowledge-stands-alone',
      'Knowledge is read without knowing what is asked of it.',
      { path: '^src/knowledge/' },
      { path: '^src/', pathNot: '^src/knowledge/' },
    ),
    never(
      'question-needs-knowledge-only',
      'A question is understood before any status is known.',
      { path: '^src/question/' },
      { path: '^src/', pathNot: '^src/(knowledge|question)/' },
    ),
    never(
      'status-needs-knowledge-only',
      'A status is worked out without knowing how it was asked or will be told.',
      { path: '^src/status/' },
      { path: '^src/', pathNot: '^src/(knowledge|status|question)/' },
    ),
    never(
      'status-takes-types-of-question',
      'Of the question, a status needs the shape of a Query, never its code.',
      { path: '^src/status/' },
      { path: '^src/question/', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'answer-below-ask',
      'ask.ts is the one door; nothing behind it goes through it again.',
      { path: '^src/answer/' },
      { path: '^src/', pathNot: '^src/(knowledge|question|status|answer)/' },
    ),
    never(
      'change-below-ask',
      'What moved is read from statuses.',
      { path: '^src/change/' },
      { path: '^src/', pathNot: '^src/(knowledge|status|change)/' },
    ),
    never(
      'shared-knows-no-place',
      'What the places share knows none of them.',
      { path: '^adapters/shared/' },
      { path: '^adapters/(?!shared/)' },
    ),
    never(
      'shared-has-no-platform',
      'What the places share works for every platform.',
      { path: '^adapters/shared/' },
      { path: 'node_modules/(@slack|discord)' },
    ),
    never(
      'slack-alone',
      'Places do not lean on each other.',
      { path: '^adapters/slack/' },
      { path: '^adapters/(discord|terminal)/' },
    ),
    never(
      'discord-alone',
      'Places do not lean on each other.',
      { path: '^adapters/discord/' },
      { path: '^adapters/(slack|terminal)/' },
    ),
    never(
      'core-has-no-platform',
      'No chat platform in the core.',
      { path: '^src/' },
      { path: 'node_modules/(@slack|discord)' },
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
