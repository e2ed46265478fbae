// Entries that a question of topic, subject and date alone does not bring up yet, each with why. A debt: it only shrinks.

export const OUT_OF_REACH: ReadonlyMap<string, string> = new Map([
  ['cn-ecommerce-forwarder', 'as a parcel its case is unknown, and gaps come first there'],
  ['au-beef-lsd-2024', 'Australian beef, asked so in Korean, is no goods of Japan'],
  ['us-beef-lsd-2024', 'American beef, asked so in Korean, is no goods of Japan'],
]);
