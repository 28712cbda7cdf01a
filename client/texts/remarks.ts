/** What a page says of a question that was not clear or not whole. The words travel only with such questions. */
export type RemarkWords = {
  lessPrecise: string
  /** Nothing speaks of exactly this; what is found is for these needs. */
  inexact: (asked: string, needs: string) => string
  dropped: {
    title: string
    value: (filter: string, value: string) => string
    filter: (name: string) => string
    twice: (filter: string) => string
    place: (filter: string) => string
    needsPlace: (filter: string) => string
    tooLong: string
    pastEnd: string
  }
  whichPlace: string
  /** Where there are more of that name than are shown. */
  anotherPlace: string
  unknownPlace: (place: string) => string
  unknownPlaceAdvice: string
}
