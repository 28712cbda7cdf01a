import type { DataRouter } from 'react-router'

/** Pressed twice is sent once: what is on its way, or being answered, does not go again. */
export function sendOnce(router: DataRouter): void {
  const look = (event: SubmitEvent) => {
    const sent = router.state.navigation.formData
    if (sent && asText(sent) === asText(new FormData(event.target as HTMLFormElement, event.submitter)))
      event.preventDefault()
  }
  document.addEventListener('submit', look, { capture: true })
}

const asText = (form: FormData) => JSON.stringify([...form])
