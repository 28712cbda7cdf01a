/** Apart from the schemas, so that a browser can know it without them. In characters. */
export const MAX_NOTE_LENGTH = 2_000
