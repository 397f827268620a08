/** The comparison with chance in plain words: from the figures of the REST interface to sentences and rows. */
import type { Chance } from "../data/types.js";
import type { MeasureRow } from "../elements/measure-list.js";
import { nullModelName, percentTenths, probability, score, signed } from "./format.js";
import { t } from "./messages.js";

/** What random selections are compared by. */
export type Compared = "coherent" | "bridging";

/** @returns what a random selection is */
export function randomSelection(chance: Chance): string {
  const { model, draws, courses, poolSize } = chance;
  if (model === "curveball") {
    return t("chance.exchanges", { draws });
  }
  const values = { draws, count: courses, pool: poolSize ?? 0 };
  return model === "fixed-row-by-popularity" ? t("chance.popularSelections", values) : t("chance.selections", values);
}

export function chanceSentence(chance: Chance, compared: Compared): string {
  if (chance.p === null) {
    return t("chance.undefined");
  }
  const share = Math.max(0, chance.p * (chance.draws + 1) - 1) / chance.draws;
  const selections = randomSelection(chance);
  return share === 0
    ? t(`chance.none.${compared}`, { selections })
    : t(`chance.some.${compared}`, {
        selections,
        share: share < 0.001 ? t("chance.underTenth") : percentTenths(share),
      });
}

export function verdict(p: number | null, alpha: number): string {
  if (p === null) {
    return t("chance.notComparable");
  }
  return p <= alpha ? t("chance.more") : t("chance.notMore");
}

/**
 * The figures of a comparison with chance.
 *
 * @param property of the number that is compared, "thematicCoherence"
 */
export function chanceRows(chance: Chance, property: string): MeasureRow[] {
  const or = (value: number | null, write: (value: number) => string) => (value === null ? null : write(value));
  return [
    {
      name: t("chance.mean"),
      value: or(chance.mean, score),
      words: t("chance.meanWords", { model: nullModelName(chance.model) }),
      key: `${property}NullMean`,
    },
    { name: t("chance.sd"), value: or(chance.sd, score), key: `${property}NullSd` },
    { name: "z", value: or(chance.z, signed), words: t("chance.zWords"), key: `${property}Z` },
    { name: "p", value: or(chance.p, probability), words: t("chance.pWords"), key: `${property}P` },
    {
      name: t("chance.midP"),
      value: or(chance.midP, probability),
      words: t("chance.midPWords"),
      key: `${property}MidP`,
    },
    {
      name: t("chance.quantile"),
      value: or(chance.quantile, percentTenths),
      words: t("chance.quantileWords"),
      key: `${property}Quantile`,
    },
    {
      name: "q",
      value: or(chance.q, probability),
      words: t(chance.q === null ? "chance.noQ" : "chance.qWords"),
      key: `${property}Q`,
    },
  ];
}
