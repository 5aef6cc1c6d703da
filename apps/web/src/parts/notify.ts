import { notifications } from '@mantine/notifications';
import { Problem } from '../api/client';

/** Says what the API refused, in its words. */
export function notifyRefusal(error: unknown, title: string): void {
  notifications.show({ color: 'red', title, message: Problem.of(error).message, autoClose: 10_000 });
}

/** Says why something is not done, or what to do first. */
export function notify(message: string): void {
  notifications.show({ id: message, color: 'orange', message });
}
