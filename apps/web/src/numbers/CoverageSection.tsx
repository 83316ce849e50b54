import { routes } from "@manufacture/contract/routes";
import { useQuery } from "@tanstack/react-query";
import { call } from "../api.ts";
import { CoverageMap } from "../map/desk/CoverageMap.tsx";
import { text } from "../text/text.ts";
import styles from "./numbers.module.css";

const words = text.numbers;

/** Where reports came from and where nobody has looked yet; said in a sentence beside the map. */
export function CoverageSection() {
  const { data, error } = useQuery({
    queryKey: ["coverage"],
    queryFn: ({ signal }) => call(routes.coverage, { signal }),
  });
  return (
    <section className={styles.coverage}>
      <h2>{words.coverage}</h2>
      {!data && <p role="status">{error ? words.failed : words.loading}</p>}
      {data && (
        <>
          <p>{words.coverageSentence(data.visited, data.cells.length)}</p>
          <p className={styles.hint}>{words.coverageHint(data.sideM)}</p>
          <div className={styles.map}>
            <CoverageMap cells={data.cells} />
          </div>
        </>
      )}
    </section>
  );
}
