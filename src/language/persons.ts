// Words by which persons are spoken of, which are no goods.

/** A title of office with what it is of: 農林水産大臣, 卫生部长. */
export const OFFICE =
  /\p{Script=Han}{0,8}(?:大臣|部长|部長|局长|局長|署长|署長|厅长|庁長|长官|長官|总理|首相|外相|主席)/gu;

/** Who is spoken of with respect: 손님들, 사장님. */
export const HONOURED = /님들?$/u;
