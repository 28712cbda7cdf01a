/** Reads what a form says in its fields of text; nothing where a field was not sent. */
export function textIn(form: FormData): (name: string) => string {
  return (name) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
}
