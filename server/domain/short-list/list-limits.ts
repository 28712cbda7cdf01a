/** How much a short list holds: so that its address fits in a mail, and its code on paper can be read. */
export const MAX_LISTED = 40
export const MAX_LIST_NAME = 60
export const MAX_LISTED_NOTE = 300
export const MAX_OWN_NOTE = 1_000
/** With more, the squares of a code on paper are too small for a phone's camera. */
export const MAX_IN_QR = 20
