/** The documents of every collection, by what they are about. */
export type * from './complaints';
export type * from './contractors';
export type * from './health';
export type * from './improving';
export type * from './messages';
export type * from './migrations';
export type * from './people';
export type * from './photos';
export type * from './places';
export type * from './ratings';
export type * from './registers';
export type * from './settings';
export type * from './tickets';
