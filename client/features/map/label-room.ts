import type { Rectangle } from './name-room.ts'

/** An area on the screen in pixels: the middle of its label, how wide and high it is, and what it may say, fullest first. */
export type Labelled = { code: string; x: number; y: number; width: number; height: number; labels: Label[] }
/** `mayLeave`: may be larger than its area, as a number says more than a border. */
export type Label = { kind: string; width: number; height: number; mayLeave?: boolean }

/** Which label each area gets: the fullest that fits inside it, beside the others and clear of what is `taken`. Large areas choose first. */
export function labelsWithRoom(areas: Labelled[], taken: Rectangle[] = []): Map<string, string> {
  const placed = [...taken]
  const shown = new Map<string, string>()
  const size = ({ width, height }: Labelled) => width * height
  for (const area of areas.toSorted((a, b) => size(b) - size(a))) {
    for (const { kind, width, height, mayLeave } of area.labels) {
      const place = around(area, width, height)
      const leaves = width > area.width || height > area.height
      if ((leaves && !mayLeave) || placed.some((other) => touches(place, other))) continue
      placed.push(place)
      shown.set(area.code, kind)
      break
    }
  }
  return shown
}

function around({ x, y }: Labelled, width: number, height: number): Rectangle {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

function touches(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
