import type { OutlineRole } from './outline-plan.ts'

/** An area on the screen: the middle of its name, and the size of its box, in pixels. */
export type AreaOnScreen = {
  code: string
  name: string
  role: OutlineRole
  x: number
  y: number
  width: number
  height: number
}

const LETTER_WIDTH_PX = 7.8
const LINE_HEIGHT_PX = 17
const LINE_WIDTH_PX = 104
/** Small areas first: when their names fit, they tell most about where one is. */
const ORDER: Record<OutlineRole, number> = { fine: 0, chosen: 1, near: 2 }

/** Edges in the same pixels as the areas. */
export type Rectangle = { left: number; right: number; top: number; bottom: number }

/** The codes of the areas whose name fits inside them, beside the other names, and clear of what is `taken`. */
export function namesWithRoom(areas: AreaOnScreen[], taken: Rectangle[] = []): Set<string> {
  const placed = [...taken]
  const shown = new Set<string>()
  const bySize = (a: AreaOnScreen, b: AreaOnScreen) => b.width * b.height - a.width * a.height
  for (const area of areas.toSorted((a, b) => ORDER[a.role] - ORDER[b.role] || bySize(a, b))) {
    const { width, height } = sizeOfName(area.name)
    if (width > area.width || height > area.height) continue
    const place = {
      left: area.x - width / 2,
      right: area.x + width / 2,
      top: area.y - height / 2,
      bottom: area.y + height / 2,
    }
    const isTaken = placed.some(
      (other) =>
        place.left < other.right && other.left < place.right && place.top < other.bottom && other.top < place.bottom,
    )
    if (isTaken) continue
    placed.push(place)
    shown.add(area.code)
  }
  return shown
}

/** How wide a name may become before it takes a second line: never so narrow that a word breaks. */
export function lineWidth(name: string): number {
  const longestWord = Math.max(...name.split(/\s+/).map((word) => word.length))
  return Math.max(LINE_WIDTH_PX, longestWord * LETTER_WIDTH_PX)
}

/** What a name takes on the screen, in pixels. */
export function sizeOfName(name: string): { width: number; height: number } {
  const width = name.length * LETTER_WIDTH_PX
  const line = lineWidth(name)
  return { width: Math.min(width, line), height: Math.ceil(width / line) * LINE_HEIGHT_PX }
}
