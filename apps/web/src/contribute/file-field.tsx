/** File field: a file to hand over; a script looks at its size before it is sent. */
import { useFormWords } from "./form-words.tsx";
import { LiveScript } from "./live-script.tsx";
import styles from "./upload.module.css";

/** The field, with its button. */
export function FileField({ mostBytes }: { readonly mostBytes: number }) {
  const say = useFormWords().file;
  return (
    <>
      <LiveScript />
      <label className={styles.drop} htmlFor="file">
        <b>{say.choose}</b>
        <span className={styles.help} id="file-help">
          {say.help(mostBytes / 1024 ** 2)}
        </span>
        <input
          id="file"
          type="file"
          name="file"
          required
          aria-describedby="file-help"
          accept=".yaml,.yml,.json,.jsonl,.ndjson,.geojson,.csv,.tsv,.txt,.gz,.zip"
        />
      </label>
      <div role="alert" className={styles.trouble} data-too-large="" hidden>
        {say.tooLarge}
      </div>
      <button>{say.see}</button>
      <span className={styles.help} role="status" data-waiting="" hidden>
        {" "}
        {say.waiting}
      </span>
    </>
  );
}
