import { z } from 'zod';

/** An IANA name that this computer knows, such as `Europe/Lisbon`. */
export const timeZone = z
  .string()
  .max(64)
  .refine((name) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
    } catch (failure) {
      if (failure instanceof RangeError) return false;
      throw failure;
    }
  }, 'no such time zone');
