"use client";

import type { FormEvent, ReactNode } from "react";
import { set } from "react-hook-form";
import type { EditAct } from "#lib/forms/editing/edit.ts";
import { useDesk } from "./desk-facts.ts";

/** One change as a form that posts. With scripts it is carried out in the page, while typing where `isLive`. */
export function EditForm({
  act,
  step,
  path = "",
  isLive = false,
  className,
  children,
}: {
  /** Left out where each button is a change of its own. */
  act?: EditAct;
  step: string;
  path?: string;
  isLive?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const { formKey, revision, sources, post, edit } = useDesk();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    edit(postedIn(new FormData(event.currentTarget, submitter)));
  };
  const change = (event: FormEvent<HTMLFormElement>) => edit(postedIn(new FormData(event.currentTarget)));
  return (
    <form
      action={post}
      onSubmit={submit}
      onChange={isLive ? change : undefined}
      className={className}
      noValidate
    >
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="path" value={path} />
      <input type="hidden" name="from" value={sources.otherKey ?? ""} />
      {act && <input type="hidden" name="act" value={act} />}
      {children}
    </form>
  );
}

/** What a form posts, nested as its names say. */
function postedIn(data: FormData): Record<string, unknown> {
  const posted: Record<string, unknown> = {};
  for (const name of new Set(data.keys())) {
    const [first, ...others] = data.getAll(name);
    set(posted, name, others.length > 0 ? [first, ...others] : first);
  }
  return posted;
}
