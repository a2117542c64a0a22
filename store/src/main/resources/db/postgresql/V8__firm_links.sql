-- What is firm is looked up on its own: it makes the kernels of groups, be doubtful links ever so many.
create index link_firm on link (one) where firm = 1;
create index link_firm_other on link (other) where firm = 1;
