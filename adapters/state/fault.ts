// A state that cannot be opened or read: one line, with what to do.

export class StateFault extends Error {
  override readonly name = 'StateFault';
}
