export { pools, poolFor, type Candidate, type OpenWork, type Pool, type RouteRequest } from './candidate';
export * from './reasons';
export * from './route';
