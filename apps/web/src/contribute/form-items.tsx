/** Form items: fields, groups of them and folds, as the plan of a form has them. */
import type { ReactNode } from "react";
import styles from "./contribute.module.css";
import type { Said } from "./field-frame.tsx";
import type { PlannedField, PlannedGroup, PlannedItem } from "./form-plan.ts";
import type { FormCells } from "./form-state.ts";
import { DOING, countField, entriesOf } from "./form-state.ts";
import { useFormWords } from "./form-words.tsx";
import { PINPOINT_PARTS, PinpointTool } from "./pinpoint-tool.tsx";
import { ChoiceField, RadioField, TextField, TickField } from "./plain-fields.tsx";
import { RecordField } from "./record-field.tsx";

/** What items are drawn with. */
export interface ItemContext {
  readonly cells: FormCells;
  readonly saidOf: (name: string) => Said;
  /** What on record is called as a new entry is, for a group's entries. */
  readonly besideEntry: (row: string) => ReactNode;
  /** The field that the keyboard is to stand on. */
  readonly focus: string | null;
}

/** Items one under the other. */
export function Items({
  items,
  context,
}: {
  readonly items: readonly PlannedItem[];
  readonly context: ItemContext;
}) {
  return (
    <div className={styles.grid}>
      {items.map((item) => (
        <Item key={item.is === "fold" ? item.title : item.name} item={item} context={context} />
      ))}
    </div>
  );
}

function Item({ item, context }: { readonly item: PlannedItem; readonly context: ItemContext }) {
  switch (item.is) {
    case "field":
      return <Field field={item} name={item.name} context={context} />;
    case "group":
      return <Group group={item} context={context} />;
    case "pinpoint":
      return <PinpointTool name={item.name} cells={context.cells} />;
    case "fold":
      return (
        <details className={styles.fold} open={item.items.some((one) => isInUse(one, context))}>
          <summary>{item.title}</summary>
          <Items items={item.items} context={context} />
        </details>
      );
  }
}

/** Whether something stands in an item that it did not begin with, or something is wrong with it. */
function isInUse(item: PlannedItem, { cells, saidOf }: ItemContext): boolean {
  if (item.is === "fold")
    return item.items.some((one) => isInUse(one, { cells, saidOf } as ItemContext)); // Only these two are read.
  return (
    Object.entries(cells).some(([name, text]) => {
      const isOwn = name === item.name || name.startsWith(`${item.name}.`);
      return isOwn && text !== (item.is === "field" ? item.usual : "");
    }) || saidOf(item.name).issues.length > 0
  );
}

function Field({
  field,
  name,
  context,
}: {
  readonly field: PlannedField;
  readonly name: string;
  readonly context: ItemContext;
}) {
  if (field.isList) return <List field={field} name={name} context={context} />;
  const props = {
    field,
    name,
    value: context.cells[name] ?? field.usual,
    said: context.saidOf(name),
    isFocused: context.focus === name,
  };
  switch (field.control) {
    case "record":
      return <RecordField {...props} />;
    case "choice":
      return <ChoiceField {...props} />;
    case "radios":
      return <RadioField {...props} />;
    case "tick":
      return <TickField {...props} />;
    case "text":
    case "lines":
    case "number":
    case "quantity":
    case "when":
      return <TextField {...props} />;
  }
}

/** A field that holds several: one input for each, and a button for another. */
function List({
  field,
  name,
  context,
}: {
  readonly field: PlannedField;
  readonly name: string;
  readonly context: ItemContext;
}) {
  const say = useFormWords();
  const count = entriesOf(context.cells, name, 1);
  const single = { ...field, isList: false };
  return (
    <div className={styles.list}>
      {Array.from({ length: count }, (_, index) => (
        <Field
          key={index}
          field={
            index === 0
              ? single
              : {
                  ...single,
                  label: `${field.label}${say.comma}${index + 1}`,
                  help: "",
                  isNeeded: false,
                }
          }
          name={`${name}.${index + 1}`}
          context={context}
        />
      ))}
      <input type="hidden" name={countField(name)} value={count} />
      <button className={styles.quiet} name={DOING} value={`add ${name} ${count}`}>
        {say.another(field.label)}
      </button>
    </div>
  );
}

function Group({
  group,
  context,
}: {
  readonly group: PlannedGroup;
  readonly context: ItemContext;
}) {
  const say = useFormWords();
  const { name, title, add, help, fields, first } = group;
  const count = entriesOf(context.cells, name, first);
  const [lead] = fields;
  return (
    <div className={styles.group}>
      {Array.from({ length: count }, (_, index) => {
        const row = `${name}.${index + 1}`;
        return (
          <fieldset key={row} className={styles.entry}>
            <legend>{count === 1 && first === 1 ? title : `${title} ${index + 1}`}</legend>
            {help !== "" && <div className={styles.help}>{help}</div>}
            <div className={styles.grid}>
              {fields.map((field) => (
                <Field
                  key={field.name}
                  field={field}
                  name={`${row}.${field.name}`}
                  context={context}
                />
              ))}
            </div>
            {context.besideEntry(row)}
            <button className={styles.quiet} name={DOING} value={`remove ${name} ${index + 1}`}>
              {say.takeAway(title, index + 1)}
            </button>
          </fieldset>
        );
      })}
      <input type="hidden" name={countField(name)} value={count} />
      <button
        className={styles.quiet}
        name={DOING}
        value={`add ${name} ${count} ${lead?.name ?? ""}`}
      >
        {add}
      </button>
    </div>
  );
}

/** The names of all fields that are drawn for these texts, so that what has no field of its own can be kept beside them. */
export function drawnNames(items: readonly PlannedItem[], cells: FormCells): readonly string[] {
  const ofField = (field: PlannedField, name: string): readonly string[] =>
    field.isList
      ? [
          countField(name),
          ...Array.from(
            { length: entriesOf(cells, name, 1) },
            (_, index) => `${name}.${index + 1}`,
          ),
        ]
      : [name];
  return items.flatMap((item): readonly string[] => {
    switch (item.is) {
      case "field":
        return ofField(item, item.name);
      case "fold":
        return drawnNames(item.items, cells);
      case "pinpoint":
        return PINPOINT_PARTS.map((key) => `${item.name}.${key}`);
      case "group":
        return [
          countField(item.name),
          ...Array.from({ length: entriesOf(cells, item.name, item.first) }, (_, index) =>
            item.fields.flatMap((field) =>
              ofField(field, `${item.name}.${index + 1}.${field.name}`),
            ),
          ).flat(),
        ];
    }
  });
}
