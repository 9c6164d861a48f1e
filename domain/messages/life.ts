/**
 * Days a message is kept, read or not. Whatever it was about can no longer change by then: a rating for 37 days after closing,
 * a return for 30, the second call for two months. Everything it said stands where it leads to. Unread ones are no exception: they
 * are mostly of people who never open the app, and carry other people's names.
 */
export const MESSAGE_DAYS = 180;
