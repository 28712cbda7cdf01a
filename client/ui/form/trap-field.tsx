/** People do not see this field. Who fills it is a machine. */
export function TrapField({ label }: { label: string }) {
  return (
    <div className="not-for-people" aria-hidden="true">
      <label>
        {label} <input name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
      </label>
    </div>
  )
}
