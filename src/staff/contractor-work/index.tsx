import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { Contractors } from './contractors';
import { Work } from './work';

/** 维修单位: all of them, or with `id` what one of them still has to do. WeChat hands queries over as they were encoded. */
export default function ContractorWorkPage(): ReactElement {
  const { id, name = '' } = useRouter().params;
  return id === undefined ? <Contractors /> : <Work contractorId={id} name={decodeURIComponent(name)} />;
}
