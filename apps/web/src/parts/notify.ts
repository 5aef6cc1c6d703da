import { notifications } from '@mantine/notifications';
import { Problem } from '../api/client';

/** Says what the API refused, in its words. */
export function notifyRefusal(error: unknown, title: string): void {
  notifications.show({ color: 'red', title, message: Problem.of(error).message, autoClose: 10_000 });
}
