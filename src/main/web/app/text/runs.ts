/** The runs in plain words. */
import { coded } from "./messages.js";

/** @param phase a step of a run, as the server names it */
export const phaseName = (phase: string): string => coded("runs", `phase.${phase}`, phase);
