type Task = () => void;

/** What is to be done on which day, in the order in which it was planned. */
export class Agenda {
  private readonly tasks = new Map<string, Task[]>();

  plan(day: string, task: Task): void {
    const there = this.tasks.get(day);
    if (there) there.push(task);
    else this.tasks.set(day, [task]);
  }

  /** Does all tasks of a day, also those that are planned for it meanwhile. */
  finish(day: string): void {
    for (let due = this.take(day); due.length > 0; due = this.take(day)) for (const task of due) task();
  }

  private take(day: string): Task[] {
    const due = this.tasks.get(day) ?? [];
    this.tasks.delete(day);
    return due;
  }
}
