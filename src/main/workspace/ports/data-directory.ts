import type { PictureAddress } from '../../../shared/model/index.ts';

/** Bytes on the disk. */
export type DataSizes = {
  readonly database: number;
  readonly pictures: number;
  readonly sandbox: number;
  readonly backups: number;
};

/** The data directory as files; the rows of its database are reached through storage. Each call may fail with `storage`. */
export type DataDirectory = {
  readonly path: string;
  sizes(): Promise<DataSizes>;
  /** Copies the database to `backups/<name>`, whole or not at all; `progress` hears the share that is done. */
  backUp(name: string, progress: (share: number) => void): Promise<{ readonly path: string; readonly bytes: number }>;
  deletePictures(): Promise<void>;
  /** Deletes those behind these addresses. */
  forgetPictures(addresses: readonly PictureAddress[]): Promise<void>;
  deleteBackups(): Promise<void>;
  /** Deletes what else may hold something of the reader: log, damaged files set aside, the sandbox's world, which begins anew. */
  deleteRemains(): Promise<void>;
  /** Shows it in the system's file manager; null where the host cannot. */
  readonly open: (() => Promise<void>) | null;
};
