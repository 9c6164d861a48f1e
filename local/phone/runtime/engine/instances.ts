import { component } from 'glass-easel-miniprogram-adapter';
import type { AppBuild } from '../../transform/build-format';
import type { Phone } from '../phone';
import { createIntersectionObserver } from '../wx/intersection';
import { SelectorQuery } from '../wx/selector-query';
import type { Caller } from './glass';

/**
 * What `this` of every page and component can do beyond the adapter: setData through the meter (built-ins are the
 * platform itself and pass), queries and observers in page coordinates.
 */
export const patchInstances = (phone: Phone, build: AppBuild): void => {
  const proto = component.ComponentCaller.prototype as unknown as Caller;
  const plain = proto.setData;
  proto.setData = function (this: Caller, data, callback) {
    const passed = build.configs[this.is] ? phone.meter.pass(this.is, data) : data;
    plain.call(this, passed, callback);
  };
  proto['createSelectorQuery'] = function (this: Caller) {
    return new SelectorQuery(phone).in(this);
  };
  proto['createIntersectionObserver'] = function (this: Caller, options: unknown) {
    return createIntersectionObserver(phone, this, options);
  };
};
