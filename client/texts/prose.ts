/** A page of reading: sections with paragraphs, and a list where that reads better. */
export type Prose = {
  title: string
  lead: string
  sections: { heading: string; paragraphs: string[]; list?: string[] }[]
}
