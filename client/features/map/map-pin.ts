/** One thing to find on the map. `url` is the full address of its page; `approximate` means: drawn on the middle of its buurt. */
export type MapPin = {
  id: string
  title: string
  url: string
  point: { lat: number; lng: number }
  approximate: boolean
  kind: string | null
  /** When it is and whose, where the page knows. */
  when?: string
  organization?: string
}
