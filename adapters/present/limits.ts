// What each platform takes at most. All that renders is cut or split by these numbers and by no others.

/** Slack, docs.slack.dev/reference/block-kit unless said otherwise. "(2)": second-hand, and kept as a limit all the same. */
export const SLACK = {
  /** Blocks of a message, and of a view. */
  blocks: 50,
  viewBlocks: 100,
  sectionText: 3_000,
  /** Text of one element of a context block: a text object. */
  contextText: 3_000,
  headerText: 150,
  actions: 25,
  buttonText: 75,
  buttonValue: 2_000,
  url: 3_000,
  optionText: 75,
  options: 100,
  tableRows: 100,
  tableColumns: 20,
  /** All cells of all tables of a message (2). */
  tableText: 10_000,
  /** More than one table in a message is refused (2). */
  tables: 1,
  /** The `text` beside blocks: longer than this is discouraged (docs.slack.dev/reference/methods/chat.postMessage). */
  text: 4_000,
  id: 255,
  /** All text of one message; Slack refuses long ones without a published number (2), so this is ours. */
  message: 11_000,
  /** Suggested prompts of the agent surface (docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts). */
  prompts: 4,
} as const;

/** Discord, docs.discord.com/developers unless said otherwise. "(2)": second-hand, and kept as a limit all the same. */
export const DISCORD = {
  /** Components of a message with `IS_COMPONENTS_V2`, nested ones counted. */
  components: 40,
  /** Characters of all text of such a message (2). */
  message: 4_000,
  customId: 100,
  buttonText: 80,
  buttonsInRow: 5,
  /** Characters of a button's link. */
  url: 512,
  options: 25,
  optionText: 100,
  choices: 25,
  choiceText: 100,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  /** Name, description and value of a command and all its options, the longest localisation counted. */
  command: 8_000,
  content: 2_000,
} as const;
