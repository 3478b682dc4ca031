import { DAY, HOUR, MINUTE, openInstance, type Instance } from '../flow/harness.ts';

describe('scheduled jobs', () => {
  let instance: Instance;
  beforeEach(() => {
    instance = openInstance();
  });
  afterEach(() => instance.close());

  const jobId = (name: string): string => instance.find('sysauto_script', `name=${name}`)[0]?.sys_id ?? '';
  const switchOn = (name: string, changes: Record<string, string> = {}) => {
    instance.update('sysauto_script', jobId(name), { active: 'true', ...changes });
    instance.run();
  };
  const runs = (text: string): number => instance.logged.filter((line) => line.endsWith(`: ${text}`)).length;
  const trigger = (name: string) =>
    instance.kernel.store.query({ table: 'sys_trigger', query: `document_key=${jobId(name)}` })[0] ?? {};

  it('run at their time, in their time zone, as long as they are active', () => {
    switchOn('Nightly');
    expect(instance.kernel.background.nextDueMs()).toBe(Date.parse('2026-11-23T01:00:00Z'));
    instance.advance(7 * HOUR - 1000);
    expect(runs('night')).toBe(0);
    instance.advance(1000);
    expect(runs('night')).toBe(1);
    expect(trigger('Nightly').next_action).toBe('2026-11-24 01:00:00');
    instance.update('sysauto_script', jobId('Nightly'), { active: 'false' });
    instance.advance(2 * DAY);
    expect(runs('night')).toBe(1);
    expect(trigger('Nightly')).toEqual({});
  });

  it('that were missed while the instance was down run once when it is up', () => {
    switchOn('Nightly');
    instance.run();
    instance.clock.advance(5 * DAY);
    instance.restart();
    instance.run();
    instance.run();
    expect(runs('night')).toBe(1);
    expect(trigger('Nightly').next_action).toBe('2026-11-28 01:00:00');
  });

  it('keep their next run over a restart, and get a new one when their timing changes', () => {
    switchOn('Weekly');
    instance.run();
    instance.restart();
    instance.run();
    expect(trigger('Weekly').next_action).toBe('2026-11-23 07:30:00');
    instance.update('sysauto_script', jobId('Weekly'), { run_dayofweek: '3' });
    instance.run();
    expect(trigger('Weekly').next_action).toBe('2026-11-25 07:30:00');
  });

  it('run once and never again, or never by themselves', () => {
    switchOn('Once');
    switchOn('Demand');
    instance.advance(30 * DAY);
    instance.restart();
    instance.advance(DAY);
    expect([runs('o'), runs('d')]).toEqual([1, 0]);
  });

  it('run only while their condition holds', () => {
    switchOn('Every5', { condition: 'new GlideDateTime().getNumericValue() >= 1795371000000' });
    instance.advance(5 * MINUTE);
    expect(runs('5')).toBe(0);
    instance.advance(15 * MINUTE);
    expect(runs('5')).toBe(1);
  });

  it('say what went wrong and run again at their next time', () => {
    switchOn('Every5', { condition: 'true', script: 'gs.info("5"); gs.notThere();' });
    instance.advance(5 * MINUTE);
    expect(trigger('Every5')).toMatchObject({ error_count: '1', next_action: '2026-11-22 18:10:00' });
    expect(trigger('Every5').last_error).toContain('notThere');
    expect(instance.find('syslog', 'source=sysauto_script^level=2')[0]?.message).toContain('notThere');
    instance.advance(5 * MINUTE);
    expect(runs('5')).toBe(2);
  });

  it('with a timing that is not implemented are named in the log and never run', () => {
    switchOn('Nightly', { run_type: 'day_and_month_in_year' });
    instance.advance(400 * DAY);
    expect(runs('night')).toBe(0);
    expect(instance.find('syslog', 'source=sysauto_script')[0]?.message).toContain(
      'Nightly never runs: run type day_and_month_in_year',
    );
  });
});
