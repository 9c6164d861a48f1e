export { pools, poolFor, type Candidate, type Pool, type RouteRequest } from './candidate';
export * from './reasons';
export * from './route';
