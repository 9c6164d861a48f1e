import { said, type Sentence } from './say';

/** 门窗: what owners of new homes write about most. */
export const openings: readonly Sentence[] = [
  ...said(
    ['livingRoom', 'doorWindow', 'leak'],
    '昨天晚上下大雨，客厅窗户往里渗水，地上一大滩',
    '客厅落地窗下面的胶条那里进水了，木地板都泡起来了，麻烦尽快来看',
    '每次台风天客厅的推拉门底下都会进水，我拿毛巾堵都堵不住',
  ),
  ...said(
    ['bedroom', 'doorWindow', 'leak'],
    '主卧飘窗漏水',
    '儿童房的窗子一下雨就滴水，滴到孩子的书桌上了',
    '次卧窗户边上漏雨，窗框跟墙中间那条缝，去年修过一次今年又来了',
    '我屋头卧室那个窗子漏水咯，落雨就漏',
    '飘窗台面上全是水，应该是玻璃胶没打好',
  ),
  ...said(['kitchen', 'doorWindow', 'leak'], '厨房那扇小窗，雨大一点水就从窗框下边流进来', '厨房窗户漏誰，灶台都湿了'),
  ...said(
    ['balcony', 'doorWindow', 'leak'],
    '阳台封的窗户密封不好，刮风下雨水就潲进来',
    '你好，阳台窗户四个角都在漏水，楼下邻居说他家也是，是不是安装的问题',
  ),
  ...said(
    ['bedroom', 'doorWindow', 'stuck'],
    '卧室门关不上，卡在门框上了',
    '次卧的窗户推不动，好像轨道里有东西',
    '主卧房门夏天一返潮就涨，要用肩膀顶才能打开',
    '小房间的内开窗把手转不动了，窗子打不开，天热闷死人',
  ),
  ...said(
    ['kitchen', 'doorWindow', 'stuck'],
    '厨房移门拉不动，卡死了',
    '厨房玻璃门掉轨了，拉一半就卡住，做饭油烟全跑出来',
  ),
  ...said(
    ['bathroom', 'doorWindow', 'stuck'],
    '卫生间门锁从里面反锁了打不开，人没在里面',
    '洗手间的门变形了，关不拢，洗澡都不方便',
    '厕所门下面蹭地，开关特别费劲',
  ),
  ...said(
    ['entrance', 'doorWindow', 'stuck'],
    '入户门锁舌弹不出来，门锁不上，老人一个人在家不放心',
    '大门钥匙插进去拧不动，我现在进不了家',
    '防盗门下沉了，要往上提着才能关上',
    '进户门指纹锁没反应，用钥匙也开不了，等了半个小时了',
  ),
  ...said(
    ['balcony', 'doorWindow', 'stuck'],
    '阳台推拉门太紧了，我妈七十多岁根本推不开',
    '阳台那边的移门轮子坏了，走起来很涩，有时候直接卡牢',
  ),
  ...said(
    ['livingRoom', 'doorWindow', 'stuck'],
    '客厅大窗户合页锈住了，打开以后关不回去，晚上冷风直灌',
    '客厅窗户打不开，我试了好几次，不敢用劲',
  ),
  ...said(
    ['entrance', 'doorWindow', 'broken'],
    '入户门把手掉了',
    '大门的猫眼碎了，能不能换一个',
    '门缩坏了，就是进门那个大门',
    '家里防盗门的密封条脱落了，走廊的味道都进来了，才收房三个月',
  ),
  ...said(
    ['bedroom', 'doorWindow', 'broken'],
    '卧室纱窗破了个洞，蚊子老是进来，宝宝被咬得满身包',
    '次卧门合页螺丝掉了两颗，门都歪了',
    '主卧窗户的执手断了，断在手里，也没用力啊',
    '房门锁坏了，卧室这间的，把手空转',
  ),
  ...said(
    ['balcony', 'doorWindow', 'broken'],
    '阳台窗户的限位器坏了，风一吹就砰砰撞，十七楼怕掉下去',
    '阳台纱窗轮子坏掉了，整扇要掉下来，能不能今天来',
    '阳台门玻璃被小孩打球砸碎了，这个多少钱修，自己出钱也可以',
  ),
  ...said(['bathroom', 'doorWindow', 'broken'], '卫生间淋浴房那个窗户的滑撑断了，窗扇吊着呢'),
  ...said(
    ['corridor', 'doorWindow', 'broken'],
    '12楼消防门的闭门器坏了，门老是开着，风呼呼的',
    '楼道防火门玻璃碎了一地，有小孩跑来跑去',
  ),
  ...said(
    ['corridor', 'doorWindow', 'stuck'],
    '单元门刷卡打不开，大家都堵在外面',
    '一楼单元大门关不严，外卖小广告谁都能进来',
  ),
  ...said(['corridor', 'doorWindow', 'noise'], '单元门关的时候哐当一声特别响，我家住一楼天天被吵醒'),
  ...said(
    ['bedroom', 'doorWindow', 'noise'],
    '一到刮风窗户就呜呜叫，主卧没法睡觉',
    '卧室门一开就嘎吱嘎吱，半夜起来全家都醒',
  ),
  ...said(['livingRoom', 'doorWindow', 'noise'], '客厅窗户有风哨声，跟吹口哨一样，物业来过两次没解决'),
  ...said(
    ['livingRoom', 'doorWindow', 'crack'],
    '客厅落地窗玻璃裂了一条缝，没碰过，自己裂的',
    '客厅双层玻璃外面那层炸了，像蜘蛛网一样',
  ),
  ...said(['kitchen', 'doorWindow', 'crack'], '厨房推拉门玻璃右下角有裂纹，怕爆开伤到人'),
  ...said(['bedroom', 'doorWindow', 'crack'], '次卧门套开裂了，漆面一条一条的'),
  ...said(
    ['livingRoom', 'doorWindow', 'other'],
    '客厅窗户漏风，坐沙发上都能感觉到，冬天怎么过',
    '窗框玻璃之间有水汽雾蒙蒙擦不掉，客厅那扇双层的',
  ),
  ...said(['bedroom', 'doorWindow', 'other'], '卧室窗户缝隙很大，关紧了还有风进来'),
  ...said([null, 'doorWindow', 'leak'], '窗户漏水', '外面下雨里面也下雨，窗子四周都湿的'),
  ...said([null, 'doorWindow', 'stuck'], '窗户关不上', '推拉门拉不动了，师傅什么时候有空过来看看'),
  ...said([null, 'doorWindow', 'broken'], '纱窗坏了要换', '锁芯坏了，换一个锁芯多少钱'),
];
