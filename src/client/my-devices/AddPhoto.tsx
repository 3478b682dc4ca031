import { useRef } from 'react';
import type { Answer } from '../http';
import { addPhoto } from './api';
import { shrunkPhoto } from './photo';

interface Props {
  readonly assignmentId: string;
  readonly busy: boolean;
  readonly carryOut: (work: Promise<Answer<object>>, done: string) => Promise<void>;
}

/** A picture from the phone's camera, or one that is there, for the ticket. */
export function AddPhoto({ assignmentId, busy, carryOut }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" disabled={busy} onClick={() => input.current?.click()}>
        Add a photo
      </button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        aria-label="Photo of the damage"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same picture can be chosen again.
          currentTarget.value = '';
          if (file) void carryOut(send(assignmentId, file), 'The photo is with your ticket. Thank you.');
        }}
      />
    </>
  );
}

async function send(assignmentId: string, file: File): Promise<Answer<object>> {
  const photo = await shrunkPhoto(file);
  if (photo !== null) return addPhoto(assignmentId, photo);
  return { ok: false, error: { code: 'no_picture', message: 'This file is no picture that can be shown here.' } };
}
