import { useId } from 'react'
import { picturePath } from '../../app/paths.ts'
import { useEditingWords } from '../../features/editing/editing-words.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { FieldsProps } from './fields.ts'

export function PictureFields({ values, wrong }: FieldsProps) {
  const { organization: words } = useEditingWords().form
  const id = useId()
  const isBad = wrong('data') || wrong('picture')
  return (
    <>
      <input type="hidden" name="pictureId" value={values.pictureId ?? ''} />
      {values.pictureId && (
        <img className="picture" src={picturePath({ id: values.pictureId })} alt={values.alt ?? ''} />
      )}
      <div className={isBad ? 'field field--wrong' : 'field'}>
        <label htmlFor={id}>{words.picture}</label>
        <p className="field__hint" id={`${id}-hint`}>
          {words.pictureHint}
        </p>
        {isBad && (
          <p className="field__error" id={`${id}-error`}>
            {words.pictureWrong}
          </p>
        )}
        <input
          id={id}
          type="file"
          name="picture"
          accept="image/jpeg,image/png,image/webp"
          aria-describedby={isBad ? `${id}-hint ${id}-error` : `${id}-hint`}
        />
      </div>
      <TextField
        name="alt"
        label={words.pictureAlt}
        hint={words.pictureAltHint}
        maxLength={200}
        defaultValue={values.alt}
        error={wrong('alt') || wrong('picture.alt') ? words.pictureAltWrong : undefined}
      />
      {values.pictureId && (
        <Choices
          kind="checkbox"
          name="remove"
          legend={words.pictureRemove}
          choices={[{ value: 'yes', label: words.pictureRemove }]}
          chosen={[]}
        />
      )}
    </>
  )
}
