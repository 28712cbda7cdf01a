import { MAX_LISTED } from '#domain/short-list/list-limits.ts'
import { fullPath, languageOfPath } from '../../app/paths.ts'
import { keep as en } from '../../texts/en/keep.ts'
import { keep as nl } from '../../texts/nl/keep.ts'
import { isKept, withItem, withoutItem } from './kept-list.ts'
import { keep, onKept, readKept } from './kept-store.ts'

/**
 * Fills every `<keep-button offer="id" label="title">` of a page with a button, also those that come later. An element of the
 * browser's own kind, so that pages carry no more of it than its name, and nothing dead stands where no script runs.
 */
class KeepButton extends HTMLElement {
  static observedAttributes = ['offer', 'label']
  readonly #button = document.createElement('button')
  readonly #link = document.createElement('a')
  #stop: (() => void) | null = null

  connectedCallback(): void {
    this.#button.type = 'button'
    this.#button.className = 'keep'
    this.#button.onclick = () => this.#press()
    this.#link.className = 'keep__list'
    this.replaceChildren(this.#button)
    this.#stop = onKept(() => this.#draw())
    this.#draw()
  }

  disconnectedCallback(): void {
    this.#stop?.()
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#draw()
  }

  #press(): void {
    const [id, title] = [this.getAttribute('offer') ?? '', this.getAttribute('label') ?? '']
    const list = readKept()
    if (!isKept(list, id) && list.items.length >= MAX_LISTED) this.#say(wordsHere().full)
    else if (!keep((now) => (isKept(now, id) ? withoutItem(now, id) : withItem(now, { id, title }))))
      this.#say(wordsHere().refused)
  }

  #draw(): void {
    const words = wordsHere()
    const list = readKept()
    const pressed = isKept(list, this.getAttribute('offer') ?? '')
    this.#button.setAttribute('aria-pressed', String(pressed))
    this.#say(pressed ? words.kept : words.keep)
    this.#link.href = fullPath(languageOfPath(location.pathname), '/lijst')
    this.#link.textContent = words.toList(list.items.length)
    if (pressed) this.append(this.#link)
    else this.#link.remove()
  }

  #say(text: string): void {
    this.#button.textContent = text
    this.#button.setAttribute('aria-label', `${text}: ${this.getAttribute('label')}`)
  }
}

const wordsHere = () => (languageOfPath(location.pathname) === 'en' ? en : nl)

if (!customElements.get('keep-button')) customElements.define('keep-button', KeepButton)
