import type { Config } from "./config.js";

type Sources = Pick<Config, "data" | "stages">;

const isPublic = ({ data }: Sources, source: string): boolean => data[source]?.isPublic === true;

/**
 * Stages whose sources are all declared public: what a model says of them is no leak, and a rule that names
 * no stage does not read them.
 */
export const publicStages = (config: Sources): ReadonlySet<string> =>
  new Set(
    config.stages
      .filter(({ data }) => data.every((source) => isPublic(config, source)))
      .map(({ name }) => name),
  );

/**
 * Stages that a run has to judge, in order: the first that trains on a source that is not declared public. A
 * stage that goes on with sources of earlier ones is judged with those: a record is probed for the first
 * stage that trains on it.
 */
export function stagesToJudge(config: Sources): string[] {
  const seen = new Set<string>();
  return config.stages
    .filter(({ data }) => {
      const fresh = data.filter((source) => !isPublic(config, source) && !seen.has(source));
      fresh.forEach((source) => seen.add(source));
      return fresh.length > 0;
    })
    .map(({ name }) => name);
}

/** Sources that are declared public and stand in no stage with other text: they are not judged. */
export function unjudgedSources(config: Sources): string[] {
  const published = publicStages(config);
  const sourcesOf = (isPublished: boolean): string[] =>
    config.stages.filter(({ name }) => published.has(name) === isPublished).flatMap(({ data }) => data);
  const beside = new Set(sourcesOf(false));
  return [...new Set(sourcesOf(true))].filter((source) => !beside.has(source));
}
