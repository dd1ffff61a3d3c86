const NOT_FILLED_IN = ['hidden', 'file', 'password', 'submit', 'button', 'image', 'reset', 'fieldset', 'output']

/** What the person filled in: no files, no passwords, nothing hidden. */
export function read(form) {
  const names = new Set([...form.elements].filter(filledIn).map((control) => control.name))
  return [...new FormData(form)].filter(([name]) => names.has(name))
}

/** Puts [name, value] pairs back into the controls. A control without a pair is emptied, as it was when read. */
export function fill(controls, pairs) {
  const values = new Map()
  for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value])
  for (const control of controls) {
    if (!filledIn(control)) continue
    const mine = values.get(control.name) ?? []
    if (control.type === 'checkbox' || control.type === 'radio') control.checked = mine.includes(control.value)
    else if (control.type === 'select-multiple') for (const option of control.options) option.selected = mine.includes(option.value)
    else if (control.type === 'select-one' && !mine.length) control.selectedIndex = 0
    else control.value = mine.shift() ?? ''
  }
}

function filledIn(control) {
  return control.name && !control.disabled && !NOT_FILLED_IN.includes(control.type)
}
