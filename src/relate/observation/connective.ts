/** A text behind a number that begins like this holds no object of the number. */
export const NO_OBJECT =
  /^(?:[、，；。：！？）)”》~～/—-]|和(?!谐|美)|与|及(?!时)|以及|或|并(?!网)|且|而|时|由|从|到|至|提高|增加|下降|增长|上升|减少|降低|降至|提升|达到?|为(?!民)|占|大关|台阶|关口|门槛|[（(])/u;
