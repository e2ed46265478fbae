// Findings that were looked at and stay, each with its reason. One that is no longer found is a fault, so that the list only shrinks.

/** `rule` -> `id field` -> why it stays. A field stands for everything below it. */
export const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  disputes: {
    'tw-japan-restricted-items disputed_by': 'what is in doubt is the reach of these items, not the lifting as a whole',
  },
  endings: {
    'kr-leafy-2011 until': 'it went over into an older list in steps, and is told up to the month of that description',
  },
  'fact-dates': {
    'eu-repeal-act-status date': 'what the page of the act itself shows today of that day',
    'iaea-ilc-marine-2024 date': 'a mission announced on its eve, told by its first day',
  },
  'left-stricter': {
    'tw-pork-2018 products': 'it stands on swine fever, not on what was opened',
  },
  scripts: {
    'mikkabi name.zh': 'a name that has kana in Japan; how Chinese writes it was not looked up',
    'minabe name.zh': 'a name that has kana in Japan; how Chinese writes it was not looked up',
  },
  'told-dates': {
    'cn-dairy-heat-treated-2010 summary': 'names the day of the report; the easing is told by its month',
    'cn-koi-stop summary': 'names the end of the month before, from which nothing moved',
    'cn-reason-stop-2025-two statement': 'names the day of the stop whose reasons it compares',
    'cn-seafood-radioactivity-limits-2011 summary':
      'names the day of the procedure, which came before the certificates',
    'discharge-stored-water-2025-12 statement': 'names the day of the figure; its report is of later',
    'mo-luggage-2023 summary': 'names the day on which it was said, the day before it began',
  },
  'told-figures': {
    'cn-delays-2025-11 results': 'weeks and a month of the sentence are held in days',
  },
};
