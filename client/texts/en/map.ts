import type { Texts } from '../texts.ts'

export const map: Texts['map'] = {
  region: (count) => (count === 1 ? 'Map with 1 place' : `Map with ${count} places`),
  alsoInList: 'Everything on the map is also in the list.',
  skip: 'Skip the map',
  loading: 'The map is on its way.',
  needsScript: 'The map needs JavaScript. Everything is also in the list.',
  noTiles: 'The map background is out of reach. You can still see the borders.',
  cluster: (count) => `${count} places, zoom in`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  panUp: 'Move up',
  panDown: 'Move down',
  panLeft: 'Move left',
  panRight: 'Move right',
  showAll: 'Show all places',
  approximate: 'About here. The exact address is not public.',
  open: 'View',
  close: 'Close',
  failed: 'The map does not load. Please use the list.',
  twoFingers: 'Use two fingers to move the map.',
  ctrlScroll: 'Hold Ctrl and scroll to zoom.',
}
