import { useLayoutEffect, useState } from 'react'

/**
 * Keeps what was typed in a textarea before the script came. React writes into it what the server gave, when it takes over a page
 * with text in it; of other fields it leaves what was typed.
 */
export function useTypedBefore(id: string): void {
  const [typed] = useState(() => textareaWith(id)?.value)
  useLayoutEffect(() => {
    const field = textareaWith(id)
    if (field && typed !== undefined) field.value = typed
  }, [id, typed])
}

function textareaWith(id: string): HTMLTextAreaElement | null {
  if (typeof document === 'undefined') return null
  const field = document.getElementById(id)
  return field instanceof HTMLTextAreaElement ? field : null
}
