/** Words as the server counts them: runs of characters that are not Unicode White_Space. */
export function countWords(text) {
  return text.match(/\P{White_Space}+/gu)?.length ?? 0
}

/** The sentence for a number, from the plural forms that the page gives for its language. */
export function sentence(forms, number, lang) {
  const form = (number === 0 && forms.zero) || forms[new Intl.PluralRules(lang).select(number)] || forms.other || ''
  return form.replaceAll('{n}', new Intl.NumberFormat(lang).format(number))
}

/** data-template-one, data-template-other, … of an element as { one, other, … }. */
export function formsOf(dataset, prefix) {
  const forms = {}
  for (const category of ['zero', 'one', 'two', 'few', 'many', 'other']) {
    const text = dataset[prefix + category[0].toUpperCase() + category.slice(1)]
    if (text) forms[category] = text
  }
  return forms
}
