import { tourCharging } from './charging.ts';
import { tourContest } from './contest.ts';
import { tourDeployment } from './deployment.ts';
import { tourExits } from './exits.ts';
import { tourLoan } from './loan.ts';
import { tourRepair } from './repair.ts';
import { tourReplacement } from './replacement.ts';
import type { Ended, Stage } from './stage.ts';

/** The tours by name, in the order in which they are told when none is named. */
export const tours: Readonly<Record<string, (stage: Stage) => Promise<Ended>>> = {
  loan: tourLoan,
  repair: tourRepair,
  deployment: tourDeployment,
  charging: tourCharging,
  exits: tourExits,
  contest: tourContest,
  // The last, because it takes the last laptop away for good.
  replacement: tourReplacement,
};
