import { useMemo, useRef, useState } from 'react';
import { act, carriedBy, usePeople, useWorld, type Locker, type Person } from './api.ts';
import { BayCard } from './bay-card.tsx';
import { Hand } from './hand.tsx';
import { People } from './people.tsx';
import { kioskAddress, parameters, read } from './reader.ts';
import { Toggle } from './toggle.tsx';

/** The kiosk on the left, and on the right everything that hands, badges and bad luck can do at its locker. */
export function Panel() {
  const world = useWorld();
  const people = usePeople();
  const frame = useRef<HTMLIFrameElement>(null);
  const kiosk = useMemo(kioskAddress, []);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [who, setWho] = useState<Person | null>(null);
  const carried = world ? carriedBy(who, world) : [];
  const readText = kiosk ? (text: string) => frame.current && read(frame.current, text) : null;
  const wanted = parameters.get('controller');
  const locker = world?.lockers.find(({ controller_id }) => controller_id === wanted) ?? world?.lockers[0];

  const doing = (path: string, body?: object) => {
    if (!locker) return;
    setRefusal(null);
    act(locker.controller_id, path, body).catch((error: Error) => setRefusal(error.message));
  };

  return (
    <div className="panel">
      {kiosk && (
        <div className="screen">
          <iframe ref={frame} src={kiosk.href} title="The kiosk on the locker’s screen" />
        </div>
      )}
      <main>
        <People people={people} who={who} onCome={setWho} onBadge={readText} />
        {refusal && <p role="alert">{refusal}</p>}
        {locker && world ? (
          <>
            <LockerHead locker={locker} doing={doing} />
            <ul className="bays">
              {locker.bays.map((bay) => (
                <BayCard key={bay.number} bay={bay} hand={carried} doing={doing} />
              ))}
            </ul>
            <Hand holder={who?.name ?? null} things={carried} onScan={readText} />
          </>
        ) : (
          <p>Waiting for the simulated lockers…</p>
        )}
      </main>
    </div>
  );
}

function LockerHead({ locker, doing }: { locker: Locker; doing(path: string, body: object): void }) {
  const fault = (name: 'power_cut' | 'network_lost', label: string) => (
    <Toggle on={locker.faults.includes(name)} onChange={(on) => doing('faults', { fault: name, on })}>
      {label}
    </Toggle>
  );
  return (
    <section className="head">
      <h2>{locker.name}</h2>
      <span className="state" data-online={locker.online}>
        {locker.online ? 'online' : 'offline'}
        {locker.backlog > 0 && `, ${locker.backlog} messages waiting`}
      </span>
      {fault('network_lost', 'Pull the network cable')}
      {fault('power_cut', 'Cut the power')}
    </section>
  );
}
