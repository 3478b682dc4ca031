import { makeTemplate } from './instance.ts';
import { makeInstalledTemplate } from './system/template.ts';

/** The two instances that tests copy: in the test's own process, and installed by the SDK for a system of processes. */
await Promise.all([makeTemplate(), makeInstalledTemplate()]);
