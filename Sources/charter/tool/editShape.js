/**
 * The type of a value as its views need it, of what the program tells of the format: `kind` says
 * which view it has, `of` is the type of its parts, `fields` are those of a mapping, `options`
 * those of a choice.
 */
export function shape(told) {
  switch (told.kind) {
    case "text": return { kind: told.form };
    case "markdown": return { kind: told.lines ? "prose" : "line" };
    case "choice": return { kind: "choice", options: told.words };
    case "column": return { kind: "column", options: told.words, of: shape(told.value) };
    case "localized": case "list": case "map": case "one-or-more":
      return { kind: told.kind, of: shape(told.value) };
    case "record": case "period":
      return {
        kind: told.kind,
        fields: told.fields.map((field) => ({ ...field, type: shape(field.value) })),
      };
    default: return told;
  }
}

/** The type of what stands at that path in a value of that type; null: the format knows no such. */
export function typeAt(type, [step, ...rest]) {
  if (step === undefined) return type;
  const part = type.fields ? type.fields.find(({ key }) => key === step)?.type : type.of;
  return part ? typeAt(part, rest) : null;
}
