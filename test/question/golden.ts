// Codes as buttons carry them, letter by letter, each with the query it means. Buttons of years ago carry the old ones:
// none of these strings is ever changed, whatever the code writes for the same query later.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { casesOf, PLAIN, queryOf } from '../../src/question/make.ts';
import type { Query } from '../../src/question/query.ts';
import { knowledge } from '../knowledge-for-tests.ts';

/** The knowledge under a version that stands still. */
export const held: Knowledge = {
  ...knowledge,
  version: { ...knowledge.version, hash: 'a1b2c3d4e5f60718293a4b5c6d7e8f90' },
};
export const DAY = '2026-11-23';

const scallop = (rest: Partial<typeof PLAIN> = {}) => casesOf(['cn'], ['scallop'], { ...PLAIN, ...rest });
const all = [...knowledge.prefectures.keys()];

/** As written by the first form's own code. */
export const FORM_1: readonly (readonly [string, Query])[] = [
  ['1.a1b2.20261123.0.cn.scallop.0.0..', queryOf({ language: 'en', intents: ['status'], cases: scallop() })],
  [
    '1.a1b2.20261123.0.cn.scallop.1.0.2023-08-24.',
    queryOf({ language: 'en', intents: ['status'], cases: scallop({ origins: ['hokkaido'], at: '2023-08-24' }) }),
  ],
  [
    '1.a1b2.20261123.13.hk+mo.beef+rice.20.0.2023-09.',
    queryOf({
      language: 'en',
      intents: ['list_regions', 'requirements'],
      cases: casesOf(['hk', 'mo'], ['beef', 'rice'], { ...PLAIN, origins: ['miyagi', 'fukushima'], at: '2023-09' }),
    }),
  ],
  [
    '1.a1b2.20261123.5.cn.scallop.0.2.2025-06/2025-11.',
    queryOf({ language: 'en', intents: ['timeline'], cases: scallop({ at: '2025-06/2025-11', actsOn: 'luggage' }) }),
  ],
  [
    '1.a1b2.20261123.a...0.0.2022.',
    queryOf({ language: 'en', intents: ['trade_data'], cases: casesOf([], [], { ...PLAIN, at: '2022' }) }),
  ],
  [
    '1.a1b2.20261123.89..sake.1dvxwqtywv.1..',
    queryOf({
      language: 'en',
      intents: ['comparison', 'definition'],
      cases: casesOf([], ['sake'], { ...PLAIN, origins: all, actsOn: 'sale' }),
    }),
  ],
  [
    '1.a1b2.20261123.6.cn.mackerel.0.0..1-6+5-0',
    queryOf({
      language: 'en',
      intents: ['reason'],
      cases: casesOf(['cn'], ['mackerel'], {
        ...PLAIN,
        steps: [
          { step: 'caught', origin: 'fukushima' },
          { step: 'processed', origin: 'hokkaido' },
        ],
      }),
    }),
  ],
  [
    '1.a1b2.20261123.74.cn.scallop.0.3..9-12+7-46',
    queryOf({
      language: 'en',
      intents: ['source', 'sampling'],
      cases: scallop({
        actsOn: 'parcel',
        steps: [
          { step: 'transit', origin: 'tokyo' },
          { step: 'main_ingredient', origin: 'okinawa' },
        ],
      }),
    }),
  ],
  [
    '1.a1b2.20261123.2.cn..oxyydezgg.0..',
    queryOf({
      language: 'en',
      intents: ['list_products'],
      cases: casesOf(['cn'], [], { ...PLAIN, origins: ['okinawa'] }),
    }),
  ],
];

export const FORM_2: readonly (readonly [string, Query])[] = [
  ['2.a1b2.20261123.e.st.cn,scallop', queryOf({ language: 'en', intents: ['status'], cases: scallop() })],
  [
    '2.a1b2.20261123.j.lrrq.hk,beef,20,,2023-09;hk,rice,20,,2023-09;mo,beef,20,,2023-09;mo,rice,20,,2023-09.ao',
    queryOf({
      language: 'ja',
      intents: ['list_regions', 'requirements'],
      cases: casesOf(['hk', 'mo'], ['beef', 'rice'], { ...PLAIN, origins: ['miyagi', 'fukushima'], at: '2023-09' }),
      assumed: ['origins'],
    }),
  ],
  [
    '2.a1b2.20261123.s.re.cn,mackerel,1s,,,c6+p0;kr,sake,,p,2025-06/2025-11.pl.tre+dp.ygac+maff',
    queryOf({
      language: 'zh-Hans',
      intents: ['reason'],
      cases: [
        {
          importer: 'cn',
          product: 'mackerel',
          origins: ['fukushima'],
          steps: [
            { step: 'caught', origin: 'fukushima' },
            { step: 'processed', origin: 'hokkaido' },
          ],
          actsOn: 'import',
          at: null,
          unread: null,
        },
        {
          importer: 'kr',
          product: 'sake',
          origins: [],
          steps: [],
          actsOn: 'parcel',
          at: '2025-06/2025-11',
          unread: null,
        },
      ],
      topics: ['reason', 'dispute'],
      parties: ['gac', 'maff'],
      premise: 'lifted',
    }),
  ],
  [
    '2.a1b2.20261123.k.sa..ea-fact*8c+an-act*1m.ha-fact*2s.stritium-seawater*7n.uh.v1',
    queryOf({
      language: 'ko',
      intents: ['sampling'],
      cases: casesOf([], [], PLAIN),
      series: [{ id: 'tritium-seawater', weight: 275 }],
      entries: [
        { id: 'a-fact', weight: 300 },
        { id: 'an-act', weight: 58 },
      ],
      hits: [{ id: 'a-fact', weight: 100 }],
      superlative: 'highest',
      statusSaid: false,
    }),
  ],
  [
    '2.a1b2.20261123.t.cost.,aquatic,1dvxwqtywv,s.d2025-08-15+2026-11-23.f1.l1.mt',
    queryOf({
      language: 'zh-Hant',
      intents: ['comparison', 'status'],
      cases: casesOf([], ['aquatic'], { ...PLAIN, origins: all, actsOn: 'sale' }),
      dates: ['2025-08-15', '2026-11-23'],
      form: 'table',
      future: true,
      lifts: true,
    }),
  ],
  [
    '2.a1b2.20261123.e.st.cn,scallop,,,2023.ai+p.gbeef.my.pb.rfukashima*Fukushima+1%2A%2E%2C%3B%2B%7E*%E7%A6%8F%E5%B3%B6.wMongolia+S%C3%A3o%20Tom%C3%A9.x30%20February',
    queryOf({
      language: 'en',
      intents: ['status'],
      cases: scallop({ at: '2023' }),
      read: [
        { typed: 'fukashima', read: 'Fukushima' },
        { typed: '1*.,;+~', read: '福島' },
      ],
      elsewhere: ['Mongolia', 'São Tomé'],
      impossibleDates: ['30 February'],
      ingredients: ['beef'],
      assumed: ['importers', 'products'],
      premise: 'banned',
      form: 'yes_no',
    }),
  ],
  ['2.a1b2.20261123.j...cp', queryOf({ language: 'ja', intents: [], cases: casesOf([], [], PLAIN), scope: 'opinion' })],
  [
    '2.a1b2.20261123.e...co.mo',
    queryOf({ language: 'en', intents: [], cases: casesOf([], [], PLAIN), scope: 'out', form: 'one_line' }),
  ],
  [
    '2.a1b2.20261123.e.tlsodetrlpsa.us,fish,oxyydezgg,l.uc',
    queryOf({
      language: 'en',
      intents: ['timeline', 'source', 'definition', 'trade_data', 'list_products', 'sampling'],
      cases: casesOf(['us'], ['fish'], { ...PLAIN, actsOn: 'luggage', origins: ['okinawa'] }),
      superlative: 'count',
    }),
  ],
  [
    '2.a1b2.20261123.k.tl.kr,aquatic.b1',
    queryOf({ language: 'ko', intents: ['timeline'], cases: casesOf(['kr'], ['aquatic'], PLAIN), past: true }),
  ],
];
