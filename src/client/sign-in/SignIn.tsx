import { useCallback, useEffect, useRef, useState } from 'react';
import { confirm, deny, lookAt, type Asked } from './api';
import { EnterCode } from './EnterCode';
import { Question } from './Question';
import { languageOf, problemText, wordsOf } from './words';

const seals = { confirmed: 'm10 21 7 7 14-15', denied: 'M11 20h18' };

/** What was decided, at a glance. */
function Seal({ kind }: { readonly kind: keyof typeof seals }) {
  return (
    <svg className={`seal seal-${kind}`} viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="19" />
      <path d={seals[kind]} />
    </svg>
  );
}

type Step =
  | { readonly kind: 'enter' }
  | { readonly kind: 'look' }
  | { readonly kind: 'ask' | 'confirmed' | 'denied'; readonly asked: Asked };

/** The code in the address, which a kiosk's QR code brings along. */
const codeInAddress = (): string => new URLSearchParams(window.location.search).get('code') ?? '';

/** Where somebody says on their phone that it is them who stands at a kiosk, after the instance has signed them in. */
export function SignIn() {
  const [code, setCode] = useState(codeInAddress);
  const [step, setStep] = useState<Step>(() => (codeInAddress() === '' ? { kind: 'enter' } : { kind: 'look' }));
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  const asked = 'asked' in step ? step.asked : null;
  const language = languageOf(asked ? [asked.language] : navigator.languages);
  const words = wordsOf(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);
  // A new step takes the focus, so that a screen reader goes on from its beginning.
  useEffect(() => heading.current?.focus(), [step.kind]);

  const look = useCallback(async (typed: string) => {
    setBusy(true);
    setProblem('');
    const answer = await lookAt(typed);
    setBusy(false);
    setStep(answer.ok ? { kind: 'ask', asked: answer.value } : { kind: 'enter' });
    if (!answer.ok) setProblem(answer.error.code);
  }, []);
  useEffect(() => {
    if (codeInAddress() !== '') void look(codeInAddress());
  }, [look]);

  async function decide(decision: 'confirmed' | 'denied'): Promise<void> {
    if (step.kind !== 'ask') return;
    setBusy(true);
    setProblem('');
    const answer = await (decision === 'confirmed' ? confirm(code) : deny(code));
    setBusy(false);
    if (answer.ok) setStep({ kind: decision, asked: step.asked });
    else setProblem(answer.error.code);
  }

  const titles = {
    enter: words.enter,
    look: words.wait,
    ask: asked ? words.question(asked.locker) : '',
    confirmed: words.confirmed,
    denied: words.denied,
  };
  return (
    <main className="sign-in" data-step={step.kind}>
      <p className="page-name">{words.title}</p>
      {(step.kind === 'confirmed' || step.kind === 'denied') && <Seal kind={step.kind} />}
      <h1 ref={heading} tabIndex={-1}>
        {titles[step.kind]}
      </h1>
      {problem && (
        <p role="alert" className="problem">
          {problemText(words, problem)}
        </p>
      )}
      {step.kind === 'enter' && (
        <EnterCode words={words} code={code} busy={busy} onChange={setCode} onNext={() => void look(code)} />
      )}
      {step.kind === 'ask' && (
        <Question words={words} asked={step.asked} code={code} busy={busy} onDecide={(one) => void decide(one)} />
      )}
      {step.kind === 'confirmed' && <p>{words.confirmedHelp(step.asked.locker)}</p>}
      {step.kind === 'denied' && <p>{words.deniedHelp}</p>}
    </main>
  );
}
