import { jest } from '@jest/globals';
import { button, cutOffEverywhere, job, type Way } from '../../support/cut-off.ts';
import { FIRST, firmwareOf, installing, press, runs } from '../../support/firmware.ts';
import type { Site } from '../../support/site.ts';

jest.setTimeout(600_000);

/** Bringing firmware to the lockers of a site, and the buttons that move it: each is cut off between any two writes. */
async function draft(site: Site, more: object = {}): Promise<string> {
  const of = firmwareOf(site);
  await of.says(FIRST, runs('1'));
  return of.rollout(await of.release('2'), more);
}

const staging = (name: string, id: string) => button(name, 'firmwareRollout', 'firmware_rollout', id);

const WAYS: Record<string, Way> = {
  'the job that brings firmware to lockers': async (site) => {
    press(site.instance, 'Start', await draft(site, { at_once: '2' }));
    return job('stageFirmware');
  },
  'the job that finds that the first locker could not install it': async (site) => {
    press(site.instance, 'Start', await draft(site));
    site.instance.run("require('./src/server/jobs/stageFirmware').stageFirmware()");
    await firmwareOf(site).says(FIRST, installing('2', 'failed', 'download'));
    return job('stageFirmware');
  },
  'the job that finds that the first locker says nothing for too long': async (site) => {
    const { instance } = site;
    press(instance, 'Start', await draft(site));
    instance.run("require('./src/server/jobs/stageFirmware').stageFirmware()");
    const { sys_id: locker } = firmwareOf(site).locker(FIRST);
    instance.kernel.store.update(
      'x_smart_lockers_locker',
      locker ?? '',
      { wanted_since: '2026-01-01 00:00:00' },
      'test',
    );
    return job('stageFirmware');
  },
  'starting the rollout of a firmware': async (site) => staging('startStaging', await draft(site)),
  'stopping the rollout of a firmware': async (site) => {
    const id = await draft(site);
    press(site.instance, 'Start', id);
    return staging('stopStaging', id);
  },
  'resuming the rollout of a firmware': async (site) => {
    const id = await draft(site);
    press(site.instance, 'Start', id);
    // One locker is on the way: it is given its time again.
    site.instance.run("require('./src/server/jobs/stageFirmware').stageFirmware()");
    press(site.instance, 'Stop', id);
    return staging('resumeStaging', id);
  },
};

test.each(Object.entries(WAYS))('%s, cut off after any of its writes, comes to the same end', async (_name, way) => {
  await cutOffEverywhere(way);
});
